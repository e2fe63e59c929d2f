namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>Attached documents: CPRO-41, and what Chorus Pro is known to refuse without a rule of that family.</summary>
internal static class AttachmentRules
{
    private const int NameLength = 50;

    /// <summary>Type codes that make a reference an invoiced object (BT-18) or a tender (BT-17).</summary>
    private static readonly string[] OtherReferences = ["130", "50"];

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        "BMP", "GIF", "FAX", "ODT", "PPT", "TIFF", "XLS", "BZ2", "GZ", "JPEG", "P7S", "RTF", "TXT", "XML", "CSV", "GZIP", "JPG", "PDF", "SVG", "XHTML", "XLSX", "DOC",
        "HTM", "ODP", "PNG", "TGZ", "XLC", "ZIP", "DOCX", "HTML", "ODS", "PPS", "TIF", "XLM", "PPTX",
    };

    public static IReadOnlyList<CproRule> All { get; } =
    [
        new(
            "BR-FR-CPRO-41",
            ["BT-125"],
            "Le nom de la pièce jointe « {found} » dépasse 50 caractères, extension comprise : raccourcissez-le.",
            "The name of the attachment “{found}” exceeds 50 characters, its extension included: shorten it.",
            invoice => HasNone(invoice) ? [] : [.. Attached(invoice).Where(file => file.Name is { Length: > NameLength }).Select(file => new Breach(file.Node, file.Name, $"≤ {NameLength}"))]),
        new(
            "B2G-ATTACHMENT-TYPE",
            ["BT-125"],
            "Chorus Pro n'accepte pas les pièces jointes comme « {found} » : utilisez par exemple PDF, PNG, CSV, XLSX ou ZIP.",
            "Chorus Pro does not accept attachments like “{found}”: use for example PDF, PNG, CSV, XLSX or ZIP.",
            invoice => HasNone(invoice) ? [] : [.. Attached(invoice).Where(file => file.Name is { } name && !Extensions.Contains(Path.GetExtension(name).TrimStart('.'))).Select(file => new Breach(file.Node, file.Name))]),
        new(
            "B2G-ATTACHMENT-SIZE",
            ["BT-125"],
            "La pièce jointe fait {found} octets : Chorus Pro n'en accepte que {expected}.",
            "The attachment has {found} bytes: Chorus Pro accepts only {expected}.",
            invoice => HasNone(invoice) ? [] :
            [
                .. Attached(invoice)
                    .Select(file => (file.Node, Size: SizeOf(invoice, file.Node)))
                    .Where(file => file.Size > invoice.Settings.AttachmentBytes)
                    .Select(file => new Breach(file.Node, file.Size.ToString(), invoice.Settings.AttachmentBytes.ToString())),
            ]),
    ];

    /// <summary>BT-122 of supporting documents.</summary>
    public static IReadOnlyList<int> References(PublicInvoice invoice) => HasNone(invoice) ? [] :
    [
        .. invoice.SupportingDocuments
            .Where(document => document.Reference.IsPresent && !OtherReferences.Contains(document.TypeCode.Text))
            .Select(document => document.Reference.Node),
    ];

    private static bool HasNone(PublicInvoice invoice) => invoice.SupportingDocuments.Count == 0;

    private static IEnumerable<(int Node, string? Name)> Attached(PublicInvoice invoice) => invoice.SupportingDocuments
        .Where(document => document.Content.IsPresent)
        .Select(document => (document.Content.Node, document.Content.Attribute("filename")));

    /// <summary>Bytes of a text in base64; line ends inside count for nothing.</summary>
    private static int SizeOf(PublicInvoice invoice, int node)
    {
        var significant = 0;
        foreach (var character in invoice.Tree.TextUtf8(node))
        {
            significant += character is > (byte)' ' and not (byte)'=' ? 1 : 0;
        }

        return (int)(significant * 3L / 4);
    }
}
