using Hub.En16931;

namespace Hub.FacturX;

/// <summary>The hub's own rules for whole documents, for whoever lists or explains rules.</summary>
public static class FileRules
{
    /// <summary>Every rule that <see cref="InvoiceDocument"/> can report beside those of the engine.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. DocumentRules.All, .. PdfRules.All, .. ProfileRules.All, .. FieldRules.All];
}
