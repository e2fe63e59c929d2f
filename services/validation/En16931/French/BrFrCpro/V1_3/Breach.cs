namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>A place that breaks a rule.</summary>
/// <param name="Node">The element to show.</param>
/// <param name="Found">The value found where it is not the element's text.</param>
/// <param name="Expected">The value expected, where one can be told.</param>
internal readonly record struct Breach(int Node, string? Found = null, string? Expected = null);
