namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="PrecedingInvoice"/>, as the tables of the syntaxes name them.</summary>
internal static class PrecedingInvoiceTerms
{
    public static readonly Term<PrecedingInvoice, string?> Reference = new("BT-25", group => group.Reference, (group, value) => group.Reference = value);
    public static readonly Term<PrecedingInvoice, DateOnly?> IssueDate = new("BT-26", group => group.IssueDate, (group, value) => group.IssueDate = value);
}
