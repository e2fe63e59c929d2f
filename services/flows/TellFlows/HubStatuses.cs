namespace Hub.TellFlows;

/// <summary>The statuses that flows look at.</summary>
internal static class HubStatuses
{
    public const int Deposited = 200;
    public const int Available = 203;
    public const int Completed = 209;
    public const int Cashed = 212;
    public const int Rejected = 213;
}
