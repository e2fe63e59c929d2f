using Hub.En16931.Rules;
using Hub.En16931.SyntaxTables;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Scopes;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0;

/// <summary>
/// The French profile EXTENDED-CTC-FR as FNFE-MPE publishes it: EN 16931 with sub-lines, other parties and taxes, and tolerances. It
/// judges an invoice of the profile in place of EN 16931.
/// </summary>
internal sealed class ExtendedCtcFrRuleSet : RuleSet
{
    /// <inheritdoc/>
    public override string Id => "EXTENDED-CTC-FR";

    /// <inheritdoc/>
    public override string Version => "1.4.0.03";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax) =>
        [.. TableOf(syntax).Rules, .. RulesOf(syntax).All, .. ValueRules.All];

    internal override void Judge(JudgedDocument document, FindingSink findings)
    {
        TableOf(document.Syntax).Judge(document.Tree, findings);
        new Judging(document, findings, ScopesOf(document.Syntax)).Run(RulesOf(document.Syntax));
    }

    private static SyntaxTable TableOf(InvoiceSyntax syntax) => IsCii(syntax) ? CiiProfileTable.Instance : UblProfileTable.Instance;

    private static RulesByScope RulesOf(InvoiceSyntax syntax) => IsCii(syntax) ? ProfileRules.Cii : ProfileRules.Ubl;

    private static ScopeTable ScopesOf(InvoiceSyntax syntax) => IsCii(syntax) ? CiiProfileScopes.Table : UblProfileScopes.Table;

    private static bool IsCii(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice;
}
