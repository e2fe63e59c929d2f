using System.Text.RegularExpressions;

namespace Hub.Architecture.Tests;

/// <summary>Rules that no analyzer of ours checks.</summary>
public sealed partial class CodeRules
{
    private static readonly IReadOnlyList<string> Sources =
        [.. new[] { "client", "contracts", "infra", "services", "samples", "tools" }
            .Select(area => Path.Combine(ProjectFile.Root, area))
            .Where(Directory.Exists)
            .SelectMany(area => Directory.EnumerateFiles(area, "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))];

    [Fact]
    public void Nothing_is_left_unfinished() => Matching(Unfinished()).ShouldBeEmpty();

    [Fact]
    public void No_exception_is_swallowed() => Matching(EmptyCatch()).ShouldBeEmpty();

    [Fact]
    public void Every_service_process_is_one_statement()
    {
        var programs = Sources.Where(path => Path.GetFileName(path) == "Program.cs" && File.ReadAllText(path).Contains("HubHost.RunAsync", StringComparison.Ordinal)).ToList();
        programs.ShouldNotBeEmpty();
        programs.Where(path => Statements(path) > 1).ShouldBeEmpty();
    }

    private static int Statements(string path) =>
        File.ReadAllLines(path).Where(line => !line.StartsWith("using", StringComparison.Ordinal)).Count(line => line.TrimEnd().EndsWith(';'));

    private static IEnumerable<string> Matching(Regex pattern) =>
        Sources.Where(path => pattern.IsMatch(File.ReadAllText(path))).Select(path => Path.GetRelativePath(ProjectFile.Root, path));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"catch\s*(\(Exception[^)]*\))?\s*\{\s*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyCatch();
}
