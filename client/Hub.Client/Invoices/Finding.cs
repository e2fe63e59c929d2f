namespace Hub.Client.Invoices;

/// <summary>What a check found in a document: what, where, and how to mend it.</summary>
/// <param name="Rule">The rule's id: <c>BR-CO-10</c>; <c>/rules/BR-CO-10</c> of the hub explains it.</param>
/// <param name="Severity">"fatal" or "warning".</param>
/// <param name="Terms">The business terms concerned: <c>BT-106</c>.</param>
/// <param name="XPath">Where in the document.</param>
/// <param name="Line">Line in the XML, from 1; 0 when unknown.</param>
/// <param name="Column">Column in the XML, from 1; 0 when unknown.</param>
/// <param name="Found">The value found.</param>
/// <param name="Expected">The value expected, where one can be computed.</param>
/// <param name="French">What to do, in French.</param>
/// <param name="English">What to do, in English.</param>
public sealed record Finding(string Rule, string Severity, IReadOnlyList<string> Terms, string? XPath, int Line, int Column, string? Found, string? Expected, string French, string English);
