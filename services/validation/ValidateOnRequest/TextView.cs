using System.Text.Json.Serialization;
using Hub.Explain;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>A text in the languages asked for.</summary>
/// <param name="Fr">In French, when asked for.</param>
/// <param name="En">In English, when asked for.</param>
public sealed record TextView(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Fr,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? En)
{
    internal static TextView Of(string french, string english, IReadOnlyList<Language> languages) =>
        new(languages.Contains(Language.French) ? french : null, languages.Contains(Language.English) ? english : null);
}
