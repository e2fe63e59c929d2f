namespace Hub.TellFlows;

/// <summary>The reason codes of the standard that the hub gives.</summary>
internal static class FlowReasons
{
    public const string InvalidSchema = "InvalidSchema";
    public const string FlowTypeError = "FlowTypeError";
    public const string AlreadyExistingFlow = "AlreadyExistingFlow";
    public const string OtherTechnicalError = "OtherTechnicalError";

    /// <summary>Statuses that do not fit together, or lack something.</summary>
    public const string LifeCycleInvalidStatus = "InvoiceLCInvalidStatus";

    /// <summary>A status that is not allowed now, or not to this party.</summary>
    public const string LifeCycleStatusError = "InvoiceLCStatusError";

    /// <summary>A rule BR-FR-CDV.</summary>
    public const string LifeCycleRuleError = "InvoiceLCRuleError";

    /// <summary>An invoice that is not the caller's.</summary>
    public const string LifeCycleAccessDenied = "InvoiceLCAccessDenied";

    /// <summary>Amounts.</summary>
    public const string LifeCycleAmountError = "InvoiceLCAmountError";
}
