namespace Hub.Explain.GroupFindings;

/// <summary>One place of a document that a cause shows in.</summary>
/// <param name="XPath">Path of the element, with positions; null when the document has no readable tree.</param>
/// <param name="Line">Line in the XML, from 1; null when unknown. In a PDF, of the embedded XML.</param>
/// <param name="Column">Column in the XML, from 1; null when unknown.</param>
/// <param name="Found">The value found, shortened to 200 characters.</param>
/// <param name="Expected">The value expected, where one can be computed.</param>
/// <param name="Text">What is to be said of this place where it is not what the cause says; null where it is.</param>
public sealed record FindingPlace(string? XPath, int? Line, int? Column, string? Found, string? Expected, LocalText? Text);
