namespace Hub.Notification.ShowDeposit;

/// <summary>Where to go from a deposit.</summary>
/// <param name="Self">This deposit.</param>
/// <param name="Invoices">Its invoices, page by page.</param>
/// <param name="Results">Its invoices as one file.</param>
/// <param name="Progress">How it stands, live.</param>
/// <param name="Receipt">Its signed receipt.</param>
internal sealed record DepositLinks(string Self, string Invoices, string Results, string Progress, string Receipt)
{
    public static DepositLinks Of(Guid depositId) => new(
        $"/v1/deposits/{depositId}",
        $"/v1/deposits/{depositId}/invoices",
        $"/v1/deposits/{depositId}/results",
        $"/v1/deposits/{depositId}/progress",
        $"/v1/deposits/{depositId}/receipt");
}
