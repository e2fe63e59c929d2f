namespace Hub.Embedded.Demo;

/// <summary>Says things in the reader's language.</summary>
/// <param name="IsFrench">French; English otherwise.</param>
internal sealed record Speech(bool IsFrench)
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language asked for, else the environment's.</summary>
    public static Speech Of(string? asked) => new((asked ?? FromEnvironment()).StartsWith("fr", StringComparison.OrdinalIgnoreCase));

    /// <summary>One of the two.</summary>
    public string Say(string english, string french) => IsFrench ? french : english;

    private static string FromEnvironment() => Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "en";
}
