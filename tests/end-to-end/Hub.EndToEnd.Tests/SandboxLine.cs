using System.Text.RegularExpressions;
using Hub.Testing;

namespace Hub.EndToEnd.Tests;

/// <summary>A line of the table in docs/sandbox.md, as a supplier reads it.</summary>
/// <param name="Siret">The buyer to invoice.</param>
/// <param name="Steps">What the invoice comes to by itself: behind 208 it waits for its supplier.</param>
/// <param name="IsSoon">False when it takes more than a few seconds.</param>
internal sealed partial record SandboxLine(string Siret, IReadOnlyList<(int Status, string? Reason)> Steps, bool IsSoon)
{
    public static IReadOnlyList<SandboxLine> ReadAll() =>
        [.. File.ReadLines(Repository.File("docs", "sandbox.md")).Where(line => line.StartsWith("| 0", StringComparison.Ordinal)).Select(Read)];

    private static SandboxLine Read(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var steps = Step().Matches(cells[2]).Select(match => (Status: int.Parse(match.Groups["status"].Value), Reason: match.Groups["reason"] is { Success: true } reason ? reason.Value : null)).ToList();
        var suspended = steps.FindIndex(step => step.Status == 208);
        return new SandboxLine(cells[1], suspended < 0 ? steps : steps[..(suspended + 1)], !Long().IsMatch(cells[2]));
    }

    [GeneratedRegex(@"\b(?<status>2\d\d)\b(?: (?<reason>[A-Z][A-Z0-9_]+))?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Step();

    [GeneratedRegex(@"\b(\d\d s|\d+ min)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Long();
}
