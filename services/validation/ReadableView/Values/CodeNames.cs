using System.Collections.Frozen;
using System.Text;

namespace Hub.ReadableView.Values;

/// <summary>French names of codes: those that invoices use. A code without a name is shown as it is. One file a list in <c>Names/</c>: code, tab, name.</summary>
internal static class CodeNames
{
    public static readonly FrozenDictionary<string, string> DocumentTypes = Load("document-types");
    public static readonly FrozenDictionary<string, string> Frameworks = Load("frameworks");
    public static readonly FrozenDictionary<string, string> Units = Load("units");
    public static readonly FrozenDictionary<string, string> Countries = Load("countries");
    public static readonly FrozenDictionary<string, string> NoteSubjects = Load("note-subjects");
    public static readonly FrozenDictionary<string, string> VatCategories = Load("vat-categories");
    public static readonly FrozenDictionary<string, string> VatExemptions = Load("vat-exemptions");
    public static readonly FrozenDictionary<string, string> VatPoints = Load("vat-points");
    public static readonly FrozenDictionary<string, string> PaymentMeans = Load("payment-means");
    public static readonly FrozenDictionary<string, string> Schemes = Load("schemes");
    public static readonly FrozenDictionary<string, string> Reasons = Load("reasons");
    public static readonly FrozenDictionary<string, string> Profiles = Load("profiles");
    public static readonly FrozenDictionary<string, string> ItemSchemes = Load("item-schemes");

    /// <summary>The name, null when the list has none.</summary>
    public static string? Of(FrozenDictionary<string, string> list, string? code) => code is not null && list.TryGetValue(code, out var name) ? name : null;

    private static FrozenDictionary<string, string> Load(string list)
    {
        using var reader = new StreamReader(typeof(CodeNames).Assembly.GetManifestResourceStream("Hub.ReadableView.Names." + list)!, Encoding.UTF8);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var code, var name]) names.Add(code, name);
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
