namespace Hub.TellFlows;

/// <summary>From the findings of a step to the details of an acknowledgement.</summary>
internal static class FindingDetails
{
    private const string Duplicate = "DOUBLON";

    /// <summary>Rules that come before any rule of content: the form of the XML, and the kind of file.</summary>
    private static readonly (string Prefix, string Reason)[] OfForm =
        [("XML-", FlowReasons.InvalidSchema), ("STRUCT-", FlowReasons.InvalidSchema), ("DOC-", FlowReasons.FlowTypeError), ("PDF-", FlowReasons.FlowTypeError)];

    public static Acknowledgement Of(HubStep step)
    {
        var status = step.Status == HubStatuses.Rejected ? FlowAckStatus.Error : FlowAckStatus.Ok;
        var details = step.Findings.Select(finding => Of(finding, step.Reason)).ToList();
        if (status == FlowAckStatus.Error && !details.Exists(detail => detail.Level == AcknowledgementLevel.Error)) details.Insert(0, WithoutFinding(step));
        return Acknowledgement.Of(status, details);
    }

    private static AcknowledgementDetail Of(HubFinding finding, string? reason) => new(
        finding.Severity == "fatal" ? AcknowledgementLevel.Error : AcknowledgementLevel.Warning,
        finding.XPath ?? (finding.Terms.Count > 0 ? finding.Terms[0] : finding.Rule),
        ReasonOf(finding.Rule, reason),
        $"{finding.French} / {finding.English}");

    private static string ReasonOf(string rule, string? reason) => reason == Duplicate
        ? FlowReasons.AlreadyExistingFlow
        : Array.Find(OfForm, form => rule.StartsWith(form.Prefix, StringComparison.Ordinal)).Reason ?? rule;

    private static AcknowledgementDetail WithoutFinding(HubStep step) => new(
        AcknowledgementLevel.Error,
        step.Number ?? "",
        step.Reason == Duplicate ? FlowReasons.AlreadyExistingFlow : step.Reason ?? FlowReasons.OtherTechnicalError,
        step.Comment ?? $"{step.Label.French} / {step.Label.English}");
}
