using System.Text.RegularExpressions;

namespace Hub.ChooseRules;

/// <summary>Invoice numbers whose only fault is a space: the PPF (G1.05) takes them, FNFE's rules do not.</summary>
internal static class SpacedNumbers
{
    /// <summary>The rules about the characters of BT-1, BT-25 and EXT-FR-FE-136. Those about their length are others.</summary>
    public static readonly IReadOnlyList<string> Rules =
    [
        "BR-FR-01_BT-1-2", "BR-FR-01_BT-25-2", "BR-FR-01_EXT-FR-FE-136-2", "BR-FR-02_BT-1", "BR-FR-02_BT-25", "BR-FR-02_EXT-FR-FE-136",
    ];

    /// <summary>Allowed characters with single spaces between them; none in front, none behind.</summary>
    public static readonly Regex OnlySpaced = new("^[A-Za-z0-9+_/-]+( [A-Za-z0-9+_/-]+)+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
}
