using System.Text.RegularExpressions;

namespace Hub.DocumentStore.Archive;

/// <summary>How a file of packs is called, below the folder of all of them: <c>{service}/{day}.packs</c>, with more said between the two dots.</summary>
internal static partial class PackName
{
    /// <summary>The name of a day's file, or of one that is apart from it.</summary>
    public static string Of(string service, DateOnly day, string? apart) => $"{service}/{day:yyyy-MM-dd}{(apart is null ? "" : "." + apart)}.packs";

    /// <summary>True when a text is such a name.</summary>
    public static bool IsOne(string name) => Name().IsMatch(name);

    [GeneratedRegex(@"^[a-z]+/[0-9]{4}-[0-9]{2}-[0-9]{2}(\.[0-9a-z-]+)*\.packs\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
