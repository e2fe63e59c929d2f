using System.Text.Json.Serialization;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>One place of the document; what is not known is absent.</summary>
/// <param name="XPath">Path of the element, with positions.</param>
/// <param name="Line">Line in the XML, from 1; in a PDF, of the embedded XML.</param>
/// <param name="Column">Column in the XML, from 1.</param>
/// <param name="Found">The value found, shortened to 200 characters.</param>
/// <param name="Expected">The value expected, where one can be computed.</param>
/// <param name="Text">What is to be said of this place where it differs from the first.</param>
public sealed record PlaceView(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyName("xpath")] string? XPath,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Column,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Found,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Expected,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TextView? Text);
