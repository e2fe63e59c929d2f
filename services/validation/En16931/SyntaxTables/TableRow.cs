namespace Hub.En16931.SyntaxTables;

/// <summary>One line of a table: a rule, the verb that says what it asks, and the words after the verb.</summary>
/// <param name="Pattern">The pattern of the official artefacts: inside one, a node is judged by the first context that matches it.</param>
/// <param name="Contexts">The nodes the rule judges.</param>
/// <param name="Id">The official id.</param>
/// <param name="Severity">The official flag.</param>
/// <param name="Verb">What is asked: absent, single, double, one, some, alike, alike-normalized, not-both, code, code-any-case, value, holds.</param>
/// <param name="Arguments">Paths, or a code list and where its code stands.</param>
/// <param name="Unless">The test that excuses a node, null when nothing does.</param>
internal sealed record TableRow(
    string Pattern, string Contexts, string Id, Severity Severity, string Verb, string Arguments, string? Unless);
