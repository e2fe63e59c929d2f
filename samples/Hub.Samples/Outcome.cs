namespace Hub.Samples;

/// <summary>What must become of a sample.</summary>
public enum Outcome
{
    /// <summary>Accepted and made available to its collectivity: status 203.</summary>
    Delivered,

    /// <summary>Refused by the rules, those about what its recipient demands included: status 213.</summary>
    Rejected,

    /// <summary>Accepted, but for nobody in the directory, or before the reform without what its recipient demands: status 221.</summary>
    Unroutable,
}
