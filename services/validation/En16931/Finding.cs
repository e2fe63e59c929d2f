using Hub.En16931.Xml;

namespace Hub.En16931;

/// <summary>
/// One place of one document that breaks one rule. Path, position and texts are worked out when asked for:
/// a verdict that only counts rules never pays for them.
/// </summary>
public sealed class Finding
{
    private const int MostOfFound = 1_000;

    private readonly XmlTree? tree;
    private readonly int node;
    private readonly TextPosition? position;
    private readonly string? found;
    private readonly string? expected;
    private Texts.RuleText? text;

    internal Finding(Rule rule, XmlTree tree, int node, string? found, string? expected)
    {
        Definition = rule;
        Severity = rule.Severity;
        this.expected = expected;
        this.tree = tree;
        this.node = node;
        this.found = found;
    }

    internal Finding(Rule rule, TextPosition position, string? found, string? expected)
    {
        Definition = rule;
        Severity = rule.Severity;
        this.expected = expected;
        this.position = position;
        this.found = found;
    }

    private Finding(Rule rule, string? found, string? expected)
        : this(rule, new TextPosition(0, 0), found, expected)
    {
    }

    /// <summary>The broken rule.</summary>
    public Rule Definition { get; }

    /// <summary>The id of the broken rule.</summary>
    public string Rule => Definition.Id;

    /// <summary>The rule set it comes from; null for what is asked of any document: that it is XML and valid against its schema.</summary>
    public RuleSet? RuleSet { get; private set; }

    /// <summary>What it weighs here: the severity of the broken rule unless its set runs as a warning or a setting says otherwise.</summary>
    public Severity Severity { get; private set; }

    /// <summary>Business terms and groups concerned.</summary>
    public IReadOnlyList<string> Terms => Definition.Terms;

    /// <summary>Path of the element, with the document's own prefixes; empty when the document could not be read that far.</summary>
    public string XPath => tree is null ? "" : tree.XPath(node);

    /// <summary>Line of the element's start tag, from 1.</summary>
    public int Line => Position.Line;

    /// <summary>Column of the element's start tag, in UTF-16 units, from 1.</summary>
    public int Column => Position.Column;

    /// <summary>Where the element stands in the document; nowhere when the finding is about the file or its XML syntax.</summary>
    public Model.Place Place => Model.Place.Of(tree, node);

    /// <summary>The value found, its first 1,000 characters; null when the finding is about something absent or about a whole group.</summary>
    public string? Found => found ?? (tree is not null && tree.IsLeaf(node) ? Model.TextCut.Of(tree.TextUtf8(node), MostOfFound) : null);

    /// <summary>The value expected, where one can be computed; for a code, those of its list that are most like the one found.</summary>
    public string? Expected => expected ?? Definition.Suggest(Found);

    /// <summary>What is wrong and what to do, in French.</summary>
    public string French => Text.French;

    /// <summary>What is wrong and what to do, in English.</summary>
    public string English => Text.English;

    /// <summary>Where an element that is missing goes; null when it is there, or cannot be.</summary>
    /// <param name="path">Its path from the root.</param>
    public Structure.Gap? GapFor(string path) => tree is null ? null : Structure.GapSearch.Find(tree, node, path);

    internal int Node => node;

    /// <summary>A finding about the file around the XML: it has no line (0) and no path.</summary>
    public static Finding OfFile(Rule rule, string? found = null, string? expected = null) => new(rule, found, expected);

    /// <summary>A finding at a term of an invoice; when the term is absent, one without a line and a path.</summary>
    public static Finding At(Rule rule, Model.Leaf term, string? expected = null) => At(rule, term, found: null, expected);

    /// <summary>The same, of a value other than the term's text; null for that text.</summary>
    public static Finding At(Rule rule, Model.Leaf term, string? found, string? expected) =>
        term.IsPresent ? new Finding(rule, term.Tree, term.Node, found, expected) : new Finding(rule, found, expected);

    /// <summary>Called once, by who puts it into a verdict.</summary>
    internal Finding CountedAs(RuleSet ruleSet, Severity severity)
    {
        RuleSet = ruleSet;
        Severity = severity;
        return this;
    }

    /// <summary>What is to be said of this place, else what the rule says of all; worked out once.</summary>
    private Texts.RuleText Text => text ??= (tree is null ? null : Advise.AdviceBook.For(Rule, tree, node)) ?? new(Fill(Definition.French), Fill(Definition.English));

    private TextPosition Position => position ?? tree!.Position(node);

    private string Fill(string text) =>
        text.Contains('{')
            ? OfWhatIsMissing(WithoutTheUnknown(text))
                .Replace("{found}", Found ?? "—", StringComparison.Ordinal)
                .Replace("{expected}", Expected ?? "", StringComparison.Ordinal)
            : text;

    /// <summary>Of what is not there, a text says that it is missing rather than what it is.</summary>
    private string OfWhatIsMissing(string text) => Found is not null
        ? text
        : text.Replace(" vaut {found}", " manque", StringComparison.Ordinal).Replace(" is {found}", " is missing", StringComparison.Ordinal);

    /// <summary>A part in double brackets speaks of what is expected: it goes when nothing is.</summary>
    private string WithoutTheUnknown(string text)
    {
        var (open, close) = (text.IndexOf("[[", StringComparison.Ordinal), text.IndexOf("]]", StringComparison.Ordinal));
        return open < 0 || close < open ? text
            : Expected is null ? text.Remove(open, close + 2 - open)
            : text.Remove(close, 2).Remove(open, 2);
    }
}
