namespace Hub.BadInput.Tests;

/// <summary>What a hub answers to bad input.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Code of the problem, when it is refused.</param>
/// <param name="Refusals">Codes of the entries of an archive that are refused.</param>
/// <param name="Rule">The rule that the document is rejected for later; null: it is accepted, or nobody knows its fate.</param>
internal sealed record ExpectedAnswer(int Status, string? Code, IReadOnlyList<string> Refusals, string? Rule);
