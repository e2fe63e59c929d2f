using Hub.En16931.Patterns;
using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>
/// BR-FR, the French rules that an invoice must keep beside EN 16931 (flow 2 of the reform), as FNFE-MPE published them in
/// version 1.4.0.03 of 4 August 2026.
/// </summary>
internal sealed class BrFrRuleSet : RuleSet
{
    private readonly PatternTable<Facts> ubl = new([.. UblRows(BrFrRules.Always)], UblPaths.Vocabulary);
    private readonly PatternTable<Facts> cii = new([.. CiiRows(BrFrRules.Always)], CiiPaths.Vocabulary);
    private readonly PatternTable<Facts> ublSubInvoices = new([.. UblRows(BrFrRules.OfSubInvoices)], UblPaths.Vocabulary);
    private readonly PatternTable<Facts> ciiSubInvoices = new([.. CiiRows(BrFrRules.OfSubInvoices)], CiiPaths.Vocabulary);

    /// <inheritdoc/>
    public override string Id => "BR-FR";

    /// <inheritdoc/>
    public override string Version => "1.4.0.03";

    /// <inheritdoc/>
    public override DateOnly? ValidFrom => new(2026, 9, 1);

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax) =>
        syntax == InvoiceSyntax.CrossIndustryInvoice
            ? [.. cii.Rules, .. ciiSubInvoices.Rules, .. ValueRules.All]
            : [.. ubl.Rules, .. ublSubInvoices.Rules, .. ValueRules.All];

    internal override void Judge(JudgedDocument document, FindingSink findings)
    {
        var isCii = document.Syntax == InvoiceSyntax.CrossIndustryInvoice;
        var judgement = new Judgement(document.Tree, findings);
        var facts = new Facts(judgement, document.Syntax);
        (isCii ? cii : ubl).Judge(judgement, facts);
        if (facts.HasSubInvoices)
        {
            (isCii ? ciiSubInvoices : ublSubInvoices).Judge(judgement, facts);
        }
    }

    private static IEnumerable<PatternRow<Facts>> UblRows(IEnumerable<BrFrRule> rules) =>
        rules.Where(rule => rule.Ubl is not null).Select(rule => rule.RowOf(rule.Ubl!, UblPaths.Contexts(rule.Ubl!.Contexts)));

    private static IEnumerable<PatternRow<Facts>> CiiRows(IEnumerable<BrFrRule> rules) =>
        rules.Where(rule => rule.Cii is not null).Select(rule => rule.RowOf(rule.Cii!, CiiPaths.Contexts(rule.Cii!.Contexts)));
}
