namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>The rules of BR-FR-CPRO that an invoice alone cannot be judged by, or whose content is not published.</summary>
internal static class UncheckedRules
{
    private const string Directory = "needs the directory: checked by routing, which reports it in the same form";
    private const string NotVerifiable = "declared not verifiable by its authors";
    private const string AgentBlock = "asks something of the seller's agent (EXT-FR-FE-BG-03) that is not published; that the agent is there with S3 is BR-FR-CPRO-18 here";
    private const string Unknown = "exists since version 1.4; its content is not published";

    public static IReadOnlyList<UncheckedRule> All { get; } =
    [
        new("BR-FR-CPRO-11", Directory),
        new("BR-FR-CPRO-12", Directory),
        new("BR-FR-CPRO-13", Directory),
        new("BR-FR-CPRO-16", NotVerifiable),
        new("BR-FR-CPRO-21", AgentBlock),
        new("BR-FR-CPRO-22", NotVerifiable),
        new("BR-FR-CPRO-23", Directory),
        new("BR-FR-CPRO-28", AgentBlock),
        new("BR-FR-CPRO-29", "limits the exemption reason (BT-120) to a length that is not published"),
        .. Enumerable.Range(45, 6).Select(number => new UncheckedRule($"BR-FR-CPRO-{number}", Unknown)),
    ];
}
