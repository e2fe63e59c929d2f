using Hub.Flows.CallHub;

namespace Hub.Flows.SubscribeWebhooks;

/// <summary>The hub's webhooks that are told flows. The others are the caller's too, and not the standard's.</summary>
internal static class HubWebhooks
{
    private const string Address = "/v1/webhooks";
    private const string PageSize = "500";

    public static Task<HubAnswer> AddAsync(this HubApi hub, WebhookParams wanted, CancellationToken stop) =>
        hub.SendAsync(HttpMethod.Post, Address, new { url = wanted.CallbackUrl, flows = HubFlowSelection.Of(wanted) }, stop);

    public static Task<HubAnswer> ChangeAsync(this HubApi hub, Guid id, string? url, HubFlowSelection flows, CancellationToken stop) =>
        hub.SendAsync(HttpMethod.Patch, PathOf(id), new { url, flows }, stop);

    public static Task<HubAnswer> DeleteAsync(this HubApi hub, Guid id, CancellationToken stop) => hub.SendAsync(HttpMethod.Delete, PathOf(id), null, stop);

    /// <summary>One of them; null when the caller has none with this id.</summary>
    public static async Task<HubWebhook?> FindAsync(this HubApi hub, Guid id, CancellationToken stop) =>
        await hub.FindAsync<HubWebhook>(PathOf(id), stop) is { Flows: not null } webhook ? webhook : null;

    public static async Task<IReadOnlyList<HubWebhook>> ListAsync(this HubApi hub, CancellationToken stop)
    {
        var found = new List<HubWebhook>();
        Guid? after = null;
        do
        {
            var page = (await hub.FindAsync<HubWebhookPage>($"{Address}?limit={PageSize}{(after is { } last ? "&after=" + last : "")}", stop))!;
            found.AddRange(page.Webhooks.Where(webhook => webhook.Flows is not null));
            after = page.Next;
        }
        while (after is not null);
        return found;
    }

    private static string PathOf(Guid id) => $"{Address}/{id}";
}
