using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>Chooses the indicators: one for each sasaran, divided among offices and people by every method of support.</summary>
internal sealed class IndicatorBuilder(Random random, Vocabulary vocabulary, TreeBuilder tree, Period? period)
{
    private static readonly Nature[] s_anything = Enum.GetValues<Nature>();
    private static readonly Nature[] s_loads = [Nature.Count, Nature.Complaints];
    private static readonly Nature[] s_areas = [Nature.Share, Nature.Count, Nature.Rate, Nature.Score];

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, int> _aspects = [];
    private int _next;

    public IReadOnlyList<Draft> Build()
    {
        AddQuoted();
        foreach (string sasaran in tree.Sasaran)
            AddFamily(sasaran);
        AddHeads();
        AddShared();
        AddCrosscutting();
        AddUnconnected();
        AddWorks();
        return _drafts;
    }

    // An indicator of the organisation above, which this plan quotes and need not support.
    private void AddQuoted() => Add(New("IKU", IndicatorKind.Iku, One(s_anything), owner: PlanGenerator.Above, measures: "SK", responsible: "kepala-kab"));

    private void AddFamily(string sasaran)
    {
        (string Office, string Code, string Serves)[] parts = [.. tree.OfficeSasaran.Where(part => part.Serves == sasaran)];
        SupportMethod method = One([SupportMethod.DirectByLoad, SupportMethod.DirectByArea, SupportMethod.DirectByAspect, SupportMethod.IndirectService, SupportMethod.IndirectOutput]);
        // Divisible by whatever number of parts and of their parts.
        Draft whole = Add(New("IKU", IndicatorKind.Iku, NatureFor(method), multiplier: 36, owner: random.Next(2) == 0 ? PlanGenerator.Organization : "", measures: sasaran, responsible: "kepala"));
        foreach ((string office, string code, _) in parts)
        {
            Draft part = Add(Part(whole, method, "IKU", IndicatorKind.Iku, parts.Length, office, code, TreeBuilder.HeadOf(office)));
            AddPeople(part, office, code);
        }

        ComputeFromParts(whole, method);
    }

    private void AddPeople(Draft whole, string office, string sasaran)
    {
        SupportMethod[] methods = s_loads.Contains(whole.Nature)
            ? [SupportMethod.DirectByLoad, SupportMethod.DirectByAspect, SupportMethod.IndirectOutput]
            : s_areas.Contains(whole.Nature)
                ? [SupportMethod.DirectByArea, SupportMethod.DirectByAspect, SupportMethod.IndirectService]
                : [SupportMethod.DirectByAspect, SupportMethod.IndirectService, SupportMethod.IndirectOutput];
        SupportMethod method = One(methods);
        Position[] staff = [.. tree.StaffOf(office)];
        foreach (Position person in staff)
        {
            Draft part = Add(Part(whole, method, "IKI", IndicatorKind.Iki, staff.Length, person.Code, tree.AddPersonal(person.Code, sasaran), person.Code));
            tree.Word(part.Measures, part.Subject);
        }

        ComputeFromParts(whole, method);
    }

    private Draft Part(Draft whole, SupportMethod method, string prefix, IndicatorKind kind, int parts, string owner, string measures, string responsible)
    {
        bool divides = method is SupportMethod.DirectByLoad or SupportMethod.DirectByArea;
        Draft part = divides
            ? new Draft(Code(prefix), kind, whole.Nature, vocabulary.Next(whole.Subject.Noun), whole.Path, method == SupportMethod.DirectByLoad ? whole.Multiplier / parts : whole.Multiplier)
            {
                Owner = owner,
                Measures = measures,
                Responsible = responsible,
            }
            : New(prefix, kind, One(s_anything), 6, owner, measures, responsible, method == SupportMethod.DirectByAspect ? NextAspect(whole.Code) : "");
        part.Links.Add(new() { Indicator = whole.Code, Method = method });
        return part;
    }

    // A whole that is divided may be computed from its parts instead of from data of its own.
    private void ComputeFromParts(Draft whole, SupportMethod method)
    {
        bool canBe = (method == SupportMethod.DirectByLoad && s_loads.Contains(whole.Nature)) || (method == SupportMethod.DirectByArea && whole.Nature is Nature.Share or Nature.Score);
        if (canBe && whole.ComputedFrom.Count == 0 && random.Next(3) == 0)
            whole.ComputedFrom.AddRange(_drafts.Where(draft => draft.Links.Any(link => link.Indicator == whole.Code && link.Method == method)).Select(draft => draft.Code));
    }

    // Heads answer for the indicators of their office already; some have one of their own as well, for what their superior answers for.
    private void AddHeads()
    {
        foreach (string office in tree.Offices.Where(_ => random.Next(2) == 0))
        {
            (_, string sasaran, string serves) = tree.OfficeSasaran.First(part => part.Office == office);
            string head = TreeBuilder.HeadOf(office);
            Draft draft = New("IKI", IndicatorKind.Iki, One(s_anything), 1, head, tree.AddPersonal(head, sasaran), head);
            tree.Word(draft.Measures, draft.Subject);
            Draft whole = _drafts.First(whole => whole.Measures == serves);
            draft.Links.Add(new() { Indicator = whole.Code, Method = SupportMethod.IndirectOutput });
            string section = TreeBuilder.SectionOf(tree.Positions.First(position => position.Code == head));
            if (section.Length > 0)
            {
                draft.Sections.Add(section);
                whole.Sections.Add(Short(section));
            }

            // One of the staff works for it, too.
            Draft person = _drafts.First(person => person.Kind == IndicatorKind.Iki && person.Owner.StartsWith($"staf-{office}", StringComparison.Ordinal));
            person.Links.Add(new() { Indicator = draft.Code, Method = SupportMethod.IndirectService });
            Add(draft);
        }
    }

    // One count in several positions: the head's, which the staff divide by area.
    private void AddShared()
    {
        if (random.Next(2) == 0)
            return;
        (string office, string sasaran, string serves) = tree.OfficeSasaran[0];
        string head = TreeBuilder.HeadOf(office);
        Draft whole = New("IKI", IndicatorKind.Iki, Nature.Count, 1, head, tree.AddPersonal(head, sasaran), head, isShared: true);
        whole.Links.Add(new() { Indicator = _drafts.First(supported => supported.Measures == serves).Code, Method = SupportMethod.IndirectOutput });
        Add(whole);
        foreach (Position person in tree.StaffOf(office))
        {
            var part = new Draft(Code("IKI"), IndicatorKind.Iki, Nature.Count, whole.Subject, whole.Path, whole.Multiplier)
            {
                Owner = person.Code,
                Measures = tree.AddPersonal(person.Code, sasaran),
                Responsible = person.Code,
                IsShared = true,
            };
            part.Links.Add(new() { Indicator = whole.Code, Method = SupportMethod.DirectByArea });
            Add(part);
        }
    }

    private void AddCrosscutting()
    {
        if (tree.Offices.Count < 2)
            return;
        Draft supporter = _drafts.Last(draft => draft.Kind == IndicatorKind.Iki && draft.Owner.Contains(tree.Offices[^1], StringComparison.Ordinal));
        Draft supported = _drafts.First(draft => draft.Owner == tree.Offices[0]);
        supporter.Links.Add(new() { Indicator = supported.Code, Method = SupportMethod.Crosscutting, Note = "dinilai bersama" });
    }

    private void AddUnconnected()
    {
        if (random.Next(2) == 0)
            return;
        Position person = tree.Positions[^1];
        Add(New("IKI", IndicatorKind.Iki, One(s_anything), 1, person.Code, tree.AddPersonal(person.Code, tree.OfficeSasaran[^1].Code), person.Code, reason: "Tugas tambahan dari kabupaten"));
    }

    private void AddWorks()
    {
        foreach (string work in tree.Works)
        {
            Draft draft = New("IKP", IndicatorKind.Other, One(s_anything), 1, "", work, "kepala");
            draft.Links.Add(new() { Indicator = _drafts[1].Code, Method = SupportMethod.IndirectOutput });
            Add(draft);
        }
    }

    private Draft New(
        string prefix, IndicatorKind kind, Nature nature, int multiplier = 1, string owner = "", string measures = "", string responsible = "", string aspect = "", string reason = "", bool isShared = false)
    {
        int direction = IndicatorWriter.PolarityOf(nature) == Polarity.Minimize ? -1 : 1;
        bool isCount = s_loads.Contains(nature);
        return new Draft(Code(prefix), kind, nature, vocabulary.Next(), TargetPath.Of(random, period, isCount, direction), isCount ? multiplier : 1)
        {
            Owner = owner,
            Measures = measures,
            Responsible = responsible,
            Aspect = aspect,
            SupportsNoIku = reason,
            IsShared = isShared,
        };
    }

    private Nature NatureFor(SupportMethod method) => One(method switch
    {
        SupportMethod.DirectByLoad => s_loads,
        SupportMethod.DirectByArea => s_areas,
        _ => s_anything,
    });

    // As sources say it.
    private string Short(string section) => random.Next(2) == 0 ? section : section switch
    {
        "Seksi Pemerintahan" => "Data Kasi Pem.",
        "Seksi Kesejahteraan Rakyat" => "Laporan Seksi Kesra",
        _ => "Seksi Trantib",
    };

    private string NextAspect(string whole)
    {
        string[] aspects = ["kuantitas", "kualitas", "waktu", "biaya", "sarana", "petugas"];
        int place = _aspects.GetValueOrDefault(whole);
        _aspects[whole] = place + 1;
        return aspects[place];
    }

    private T One<T>(T[] from) => from[random.Next(from.Length)];

    private string Code(string prefix) => $"{prefix}-{++_next}";

    private Draft Add(Draft draft)
    {
        _drafts.Add(draft);
        return draft;
    }
}
