using Hub.En16931.French.BrFrCpro.V1_3.Rules;

namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>
/// BR-FR-CPRO of XP Z12-012 annex A, version 1.3: what the public sector asks of an invoice beyond BR-FR, with Chorus Pro's limits for
/// attachments. <see cref="UncheckedRules"/> names the rules that are not here, and why.
/// </summary>
internal sealed class BrFrCproRuleSet(CproSettings settings) : RuleSet
{
    private static readonly CproRule[] All =
    [
        .. MarkerRules.All,
        .. ReferenceRules.All,
        .. SellerRules.All,
        .. BuyerRules.All,
        .. FrameworkRules.All,
        .. CountRules.All,
        .. LengthRules.All,
        .. AttachmentRules.All,
    ];

    /// <inheritdoc/>
    public override string Id => "BR-FR-CPRO";

    /// <inheritdoc/>
    public override string Version => "1.3";

    /// <inheritdoc/>
    public override DateOnly? ValidFrom => new(2026, 9, 1);

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax) => All;

    internal override void Judge(JudgedDocument document, FindingSink findings)
    {
        var invoice = new PublicInvoice(document, settings);
        foreach (var rule in All)
        {
            foreach (var breach in rule.Find(invoice))
            {
                findings.Report(rule, document.Tree, breach.Node, breach.Found, breach.Expected);
            }
        }
    }
}
