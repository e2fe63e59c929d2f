namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="SupportingDocument"/>, as the tables of the syntaxes name them.</summary>
internal static class SupportingDocumentTerms
{
    public static readonly Term<SupportingDocument, string?> Reference = new("BT-122", group => group.Reference, (group, value) => group.Reference = value);
    public static readonly Term<SupportingDocument, string?> Description = new("BT-123", group => group.Description, (group, value) => group.Description = value);
    public static readonly Term<SupportingDocument, string?> Location = new("BT-124", group => group.Location, (group, value) => group.Location = value);
    public static readonly Term<SupportingDocument, Attachment?> Attachment = new("BT-125", group => group.Attachment, (group, value) => group.Attachment = value);
}
