using Kinerja.Cascades;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>The offices, the tree of statements from vision down, and the positions.</summary>
internal sealed class TreeBuilder
{
    private const string HeadTitle = "Kepala ";

    // As titles say it, of the first offices in their order.
    private static readonly string[] s_sections = ["Seksi Pemerintahan", "Seksi Kesejahteraan Rakyat", "Seksi Ketentraman dan Ketertiban Umum"];

    private readonly Random _random;
    private readonly Vocabulary _vocabulary;

    public TreeBuilder(Random random, Vocabulary vocabulary)
    {
        (_random, _vocabulary) = (random, vocabulary);
        BuildOffices();
        BuildTree();
        BuildPositions();
    }

    public List<OrganizationUnit> Units { get; } = [new() { Code = PlanGenerator.Above, Name = "Kabupaten Contoh" }];

    public List<CascadeNode> Nodes { get; } = [];

    public List<Position> Positions { get; } =
    [
        new() { Code = "kepala", Title = "Kepala organisasi" },
        new() { Code = "kepala-kab", Title = "Kepala kabupaten", Unit = PlanGenerator.Above },
    ];

    /// <summary>The offices right below the organisation.</summary>
    public List<string> Offices { get; } = [];

    /// <summary>The organisation's own sasaran.</summary>
    public List<string> Sasaran { get; } = [];

    /// <summary>Every office's sasaran, with the organisation's that it serves.</summary>
    public List<(string Office, string Code, string Serves)> OfficeSasaran { get; } = [];

    /// <summary>The lowest nodes of the organisation's own plan.</summary>
    public List<string> Works { get; } = [];

    /// <summary>The head of an office.</summary>
    public static string HeadOf(string office) => $"kepala-{office}";

    /// <summary>The section that a position is the head of; empty when its title names none.</summary>
    public static string SectionOf(Position position) =>
        Array.Find(s_sections, section => position.Title == HeadTitle + section) ?? "";

    /// <summary>Those who report to the head of an office.</summary>
    public IEnumerable<Position> StaffOf(string office) => Positions.Where(position => position.ReportsTo == HeadOf(office));

    /// <summary>A person's own sasaran, under one of the office's or, as well, under none.</summary>
    public string AddPersonal(string position, string under)
    {
        string code = $"SP-{Nodes.Count}";
        Add(code, NodeKind.Sasaran, _random.Next(3) == 0 ? "" : under, position, "Terlaksananya pekerjaan");
        return code;
    }

    /// <summary>Words a person's sasaran by what it is about.</summary>
    public void Word(string personal, Subject subject)
    {
        int place = Nodes.FindIndex(node => node.Code == personal);
        Nodes[place] = Nodes[place] with { Text = $"Terlaksananya pekerjaan {subject.Words}" };
    }

    private void BuildOffices()
    {
        int offices = _random.Next(1, 4);
        for (int i = 1; i <= offices; i++)
        {
            Offices.Add($"kantor-{i}");
            Units.Add(new() { Code = Offices[^1], Name = $"Kantor {i}", Parent = PlanGenerator.Organization });
            if (_random.Next(2) == 0)
                Units.Add(new() { Code = $"seksi-{i}", Name = $"Seksi {i}", Parent = Offices[^1] });
        }
    }

    private void BuildTree()
    {
        Add("V", NodeKind.Vision, "", PlanGenerator.Above, "Terwujudnya");
        Add("M", NodeKind.Mission, "V", PlanGenerator.Above, "Mewujudkan");
        Add("SK", NodeKind.Sasaran, "M", PlanGenerator.Above, "Meningkatnya");
        int aims = _random.Next(1, 3);
        for (int i = 1; i <= aims; i++)
        {
            Add($"T-{i}", NodeKind.Tujuan, "SK", "", "Meningkatkan");
            Add($"S-{i}", NodeKind.Sasaran, $"T-{i}", "", "Meningkatnya");
            Sasaran.Add($"S-{i}");
        }

        if (_random.Next(3) == 0)
            Add("K-1", NodeKind.Condition, Sasaran[0], "", "Tersedianya");
        AddWorks();
        foreach (string office in Offices)
        {
            foreach (string sasaran in Sasaran.Where((_, i) => i == 0 || office == Offices[0] || _random.Next(2) == 0))
            {
                string code = $"S-{office}-{sasaran[2..]}";
                Add(code, NodeKind.Sasaran, sasaran, office, "Meningkatnya");
                OfficeSasaran.Add((office, code, sasaran));
            }
        }
    }

    // Programmes, activities and sub-activities, as deep as this plan goes.
    private void AddWorks()
    {
        NodeKind[] levels = [NodeKind.Program, NodeKind.Activity, NodeKind.Subactivity];
        int depth = _random.Next(levels.Length + 1);
        foreach (string sasaran in Sasaran)
        {
            string parent = sasaran;
            foreach (NodeKind level in levels.Take(depth))
            {
                string code = $"{level}-{sasaran}";
                Add(code, level, parent, "", "Penyelenggaraan");
                parent = code;
            }

            if (depth > 0)
                Works.Add(parent);
        }
    }

    private void BuildPositions()
    {
        bool hasSections = _random.Next(2) == 0;
        foreach ((int number, string office) in Offices.Index())
        {
            Positions.Add(new() { Code = HeadOf(office), Title = HeadTitle + (hasSections ? s_sections[number] : "kantor"), ReportsTo = "kepala", Unit = office });
            string inside = Units.FirstOrDefault(unit => unit.Parent == office)?.Code ?? office;
            int staff = _random.Next(1, 4);
            for (int k = 1; k <= staff; k++)
                Positions.Add(new() { Code = $"staf-{office}-{k}", Title = "Pelaksana", ReportsTo = HeadOf(office), Unit = _random.Next(2) == 0 ? inside : office });
        }
    }

    private void Add(string code, NodeKind kind, string parent, string owner, string aim) =>
        Nodes.Add(new() { Code = code, Kind = kind, Parent = parent, Owner = owner, Text = _vocabulary.Statement(aim) });
}
