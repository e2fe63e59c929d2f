using Hub.Routing.Storage;

namespace Hub.Routing.ConvertDelivery;

/// <summary>The forms as the API, the directory file and the queues write them.</summary>
internal static class FormNames
{
    public const string All = "original, ubl, cii, json";

    public static readonly (string Word, DeliveredForm Form)[] Words =
        [("original", DeliveredForm.Original), ("ubl", DeliveredForm.Ubl), ("cii", DeliveredForm.Cii), ("json", DeliveredForm.Json)];

    public static string Name(this DeliveredForm form) => Array.Find(Words, pair => pair.Form == form).Word;

    /// <summary>The form of that name; the original when none was named, null when the name is unknown.</summary>
    public static DeliveredForm? Parse(string? name)
    {
        if (string.IsNullOrEmpty(name)) return DeliveredForm.Original;
        foreach (var (word, form) in Words)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return form;
        }
        return null;
    }

    /// <summary>The media type of a document in that form.</summary>
    public static string MediaType(this DeliveredForm form, RegisteredInvoice invoice) => form switch
    {
        DeliveredForm.Original => invoice.MediaType,
        DeliveredForm.Json => "application/json",
        _ => "application/xml",
    };
}
