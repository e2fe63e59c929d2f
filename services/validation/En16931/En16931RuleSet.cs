using Hub.En16931.Cii.Syntax;
using Hub.En16931.Rules;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Ubl.Syntax;

namespace Hub.En16931;

/// <summary>EN 16931 as published by CEN: the rules about the syntax, from tables, and the rules about the meaning.</summary>
internal sealed class En16931RuleSet : RuleSet
{
    private readonly SyntaxTable ubl = UblTable.Instance;
    private readonly SyntaxTable cii = CiiTable.Instance;

    /// <inheritdoc/>
    public override string Id => "EN16931";

    /// <inheritdoc/>
    public override string Version => "1.3.16";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax) =>
        [.. TableOf(syntax).Rules, .. SemanticRules.Of(syntax).All, .. ValueRules.All];

    internal override void Judge(JudgedDocument document, FindingSink findings)
    {
        TableOf(document.Syntax).Judge(document.Tree, findings);
        new Judging(document, findings).Run(SemanticRules.Of(document.Syntax));
    }

    private SyntaxTable TableOf(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? cii : ubl;
}
