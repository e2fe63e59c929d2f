namespace Hub.Cdar.Rules;

/// <summary>A broken rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="XPath">Where.</param>
/// <param name="Line">Line in the document.</param>
/// <param name="Column">Column.</param>
/// <param name="Found">The value there, cut; null when the element holds others.</param>
public sealed record CdarFinding(CdarRule Rule, string XPath, int Line, int Column, string? Found);
