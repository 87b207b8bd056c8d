namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>What a phrase holds that some notation uses as a sign.</summary>
[Flags]
internal enum Traps
{
    None = 0,

    /// <summary><i>SD/MI</i></summary>
    Slash = 1,

    /// <summary><i>SPP – SPM</i></summary>
    SpacedDash = 2,

    /// <summary><i>usia 7 - 12 tahun</i></summary>
    Range = 4,

    /// <summary><i>3 kali</i></summary>
    Times = 8,

    /// <summary><i>puas terhadap pelayanan</i>, <i>bekerja sama dengan</i>, <i>dari keluarga miskin</i></summary>
    Link = 16,

    /// <summary><i>(ASN)</i></summary>
    Bracket = 32,

    /// <summary><i>tahun n-1</i></summary>
    YearBefore = 64,

    /// <summary><i>dibagi menjadi dua kelompok</i>, <i>dibagikan kepada warga</i></summary>
    Sharing = 128,

    /// <summary><i>di atas 80</i></summary>
    Number = 256,

    /// <summary><i>per kecamatan</i></summary>
    Per = 512,

    /// <summary><i>kebun, kolam dan sawah</i></summary>
    List = 1024,

    /// <summary><i>rumah tipe X</i></summary>
    Letter = 2048,
}

/// <summary>The words for a quantity.</summary>
/// <param name="Head">The word that counts or measures, such as <i>Jumlah</i>; empty for a bare noun.</param>
/// <param name="Rest">What is counted.</param>
/// <param name="Traps">What it holds that may be taken for a sign.</param>
internal sealed record KnownPhrase(string Head, string Rest, Traps Traps)
{
    public string Text => Head.Length == 0 ? Rest : $"{Head} {Rest}";

    public override string ToString() => Text;
}
