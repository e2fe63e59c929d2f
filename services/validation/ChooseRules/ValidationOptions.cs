using Hub.En16931.Selection;

namespace Hub.ChooseRules;

/// <summary>Which rules deposited invoices are judged by. Section <c>Hub:Validation</c> (environment: <c>HUB__VALIDATION__…</c>); an unknown or impossible setting stops the start.</summary>
public sealed class ValidationOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Validation";

    /// <summary>The channel of every deposit: "B2G" (default), "B2B", …; empty: only what an invoice says of itself (note ADN/B2G).</summary>
    public string? Channel { get; set; } = "B2G";

    /// <summary>
    /// Which rule sets apply, in place of the hub's own schedule: EN16931 always (EXTENDED-CTC-FR instead for that profile); BR-FR, and in channel B2G BR-FR-CPRO, as a warning
    /// for issue dates from 2026-09-01 and enforced from 2026-10-01; FR-NUMBERS always. The first entry of a set that covers an invoice decides for that set.
    /// </summary>
    public List<ScheduleEntry> Schedule { get; set; } = [];

    /// <summary>Weights of single rules in place of their authors' flags. The first that speaks of a finding decides.</summary>
    public List<WeightEntry> Weights { get; set; } = [];

    /// <summary>What a wrong check digit of a SIREN or SIRET weighs. Default: a warning. Chorus Pro's qualification data fail it: there choose <c>Off</c>.</summary>
    public RuleWeight CompanyNumberKey { get; set; } = RuleWeight.Warning;

    /// <summary>What single spaces inside an invoice number (BT-1, BT-25) weigh where the rest of it is right. Default: fatal, as BR-FR-01 and BR-FR-02 say; the PPF's G1.05 allows them.</summary>
    public RuleWeight SpacesInNumbers { get; set; } = RuleWeight.Fatal;

    /// <summary>Longest invoice number in channel B2G (BR-FR-CPRO-02) by issue date. Default: 20 characters; the reform's target is 35.</summary>
    public List<NumberLengthEntry> NumberLengths { get; set; } = [];
}
