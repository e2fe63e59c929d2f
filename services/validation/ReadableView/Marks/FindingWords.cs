using Hub.En16931;

namespace Hub.ReadableView.Marks;

/// <summary>What a finding says, in French and of bounded length: it may quote a value of any size.</summary>
internal static class FindingWords
{
    private const int Most = 600;

    public static string Of(Finding finding) => finding.French is { Length: > Most } text ? text[..Most] + "…" : finding.French;
}
