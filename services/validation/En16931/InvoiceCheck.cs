using Hub.En16931.Model;
using Hub.En16931.Selection;
using Hub.En16931.Structure;
using Hub.En16931.Xml;

namespace Hub.En16931;

/// <summary>The engine: bytes in, verdict out. A pure function without I/O, safe to call from any number of threads.</summary>
public static class InvoiceCheck
{
    /// <summary>Judges one document. Never throws, whatever the bytes; a hostile document ends in a finding.</summary>
    /// <param name="document">The whole document. Must not change while the verdict is in use.</param>
    /// <param name="options">Rule sets and bounds; <see cref="CheckOptions.Default"/> when null.</param>
    public static InvoiceVerdict Judge(ReadOnlyMemory<byte> document, CheckOptions? options = null)
    {
        options ??= CheckOptions.Default;
        InvoiceVerdict verdict;
        int known;
        do
        {
            // Tables and rules register the names they look for when they are first used. A document that was read before
            // that does not have them, so the first documents of a process are read again.
            known = XmlName.KnownCount;
            verdict = JudgeOnce(document, options);
        }
        while (known != XmlName.KnownCount);

        return verdict;
    }

    /// <summary>Judges one document of a stream, read to its end or to <see cref="CheckOptions.MaxBytes"/>.</summary>
    /// <exception cref="IOException">The stream could not be read: a fault, not a verdict.</exception>
    public static async ValueTask<InvoiceVerdict> JudgeAsync(
        Stream document, CheckOptions? options = null, CancellationToken stop = default)
    {
        options ??= CheckOptions.Default;
        var bytes = await BoundedRead.AllAsync(document, options.MaxBytes, stop);
        return Judge(bytes, options);
    }

    private static InvoiceVerdict JudgeOnce(ReadOnlyMemory<byte> document, CheckOptions options)
    {
        var findings = new FindingSink(options.MaxFindings);
        var parsed = XmlParser.Parse(document, options, findings);
        var syntax = parsed.Tree is { Count: > 0 } started ? DocumentRoot.SyntaxOf(started) : InvoiceSyntax.Unknown;
        if (parsed.Tree is not { } tree || !parsed.IsWellFormed)
        {
            return new InvoiceVerdict(syntax, isWellFormed: false, isStructureValid: false, findings.ToList(), invoice: null);
        }

        var invoice = syntax == InvoiceSyntax.Unknown ? null : new Invoice(tree, syntax);
        var choice = RuleChoice.Of(invoice, options);
        var structureValid = StructureCheck.Judge(tree, syntax, choice.CiiRelease, findings);
        if (invoice is null)
        {
            return new InvoiceVerdict(syntax, isWellFormed: true, isStructureValid: false, findings.ToList(), invoice: null);
        }

        var beside = JudgeRules(new JudgedDocument(tree, syntax, invoice), choice, options, findings);
        return new InvoiceVerdict(syntax, isWellFormed: true, structureValid, findings.ToList(), invoice)
        {
            BesideFindings = beside,
            RuleSets = choice.RuleSets,
        };
    }

    /// <summary>Returns what the sets that run beside found.</summary>
    private static IReadOnlyList<Finding> JudgeRules(JudgedDocument document, RuleChoice choice, CheckOptions options, FindingSink findings)
    {
        var beside = new FindingSink(options.MaxFindings);
        foreach (var chosen in choice.RuleSets)
        {
            JudgeBy(chosen, document, choice.Weights, chosen.Enforcement == Enforcement.Beside ? beside : findings);
        }

        return beside.ToList();
    }

    private static void JudgeBy(ChosenRuleSet chosen, JudgedDocument document, ActiveWeights weights, FindingSink findings)
    {
        var before = findings.Count;
        findings.Enter(new Weighing(chosen.RuleSet, chosen.Enforcement == Enforcement.Warning, weights));
        chosen.RuleSet.Judge(document, findings);
        findings.SortByNode(before);
    }
}
