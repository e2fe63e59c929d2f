using System.Text.Json;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.SendWebhooks.SignMessages;
using Hub.Notification.Storage;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>Does what accounts ask of their endpoints. A null is an endpoint that the caller does not have.</summary>
internal sealed class WebhookDesk(
    IDbContextFactory<NotificationContext> contexts, GroupCommit<NotificationContext> commit, SecretVault vault, IOptions<WebhookOptions> options, TimeProvider clock)
{
    /// <summary>Makes an endpoint; null when the account has too many.</summary>
    public async Task<WebhookSecret?> AddAsync(EventReader caller, bool isSandbox, WebhookRequest request, CancellationToken stop)
    {
        var key = SigningKeys.Create(request.Signature);
        var cursor = WebhookCheck.ReadPlace(request.After) ?? await EndAsync(stop);
        var endpoint = Make(caller, isSandbox, request, vault.Close(key), cursor);
        var added = await commit.RunAsync((db, _, token) => WebhookWrites.AddAsync(db, endpoint, options.Value.PerAccount, token), stop);
        return added ? new WebhookSecret(key.ForReceiver, View(endpoint)) : null;
    }

    public async Task<WebhookEndpoint?> FindAsync(EventReader caller, Guid id, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await WebhookQueries.FindAsync(db, caller, id, stop);
    }

    public async Task<WebhookView?> ShowAsync(EventReader caller, Guid id, CancellationToken stop) => await FindAsync(caller, id, stop) is { } endpoint ? View(endpoint) : null;

    public async Task<WebhookList> ListAsync(EventReader caller, Guid? after, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await WebhookQueries.ListAsync(db, caller, after, limit, stop);
        return new WebhookList([.. page.Select(View)], page.Count == limit ? page[^1].EndpointId : null);
    }

    public async Task<WebhookView?> ChangeAsync(EventReader caller, Guid id, WebhookChange change, CancellationToken stop)
    {
        var changed = await commit.RunAsync(
            async (db, _, token) =>
            {
                var endpoint = await WebhookWrites.ChangeAsync(db, caller, id, row => Apply(row, change), token);
                if (endpoint is not null && change.Enabled == true) await TurnWriter.ReleaseAsync(db, id, clock.GetUtcNow(), token);
                return endpoint;
            },
            stop);
        return changed is null ? null : View(changed);
    }

    public async Task<WebhookSecret?> RotateAsync(EventReader caller, Guid id, RotationRequest request, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + TimeSpan.FromHours(request.KeepOldHours);
        ISigningKey? fresh = null;
        var changed = await commit.RunAsync((db, _, token) => WebhookWrites.ChangeAsync(db, caller, id, row => fresh = Rotate(row, until), token), stop);
        return changed is null ? null : new WebhookSecret(fresh!.ForReceiver, View(changed));
    }

    public Task<bool> DeleteAsync(EventReader caller, Guid id, CancellationToken stop) => commit.RunAsync((db, _, token) => WebhookWrites.DeleteAsync(db, caller, id, token), stop);

    private ISigningKey Rotate(WebhookEndpoint endpoint, DateTimeOffset keepUntil)
    {
        var fresh = SigningKeys.Create(SigningKeys.KindOf(vault.Open(endpoint.Secret)));
        (endpoint.OldSecret, endpoint.OldSecretUntil) = (endpoint.Secret, keepUntil);
        endpoint.Secret = vault.Close(fresh);
        return fresh;
    }

    private WebhookView View(WebhookEndpoint endpoint) => WebhookView.Of(endpoint, vault.Open(endpoint.Secret), clock.GetUtcNow());

    private async Task<long> EndAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.EndAsync(stop);
    }

    private WebhookEndpoint Make(EventReader caller, bool isSandbox, WebhookRequest request, string secret, long cursor) => new()
    {
        EndpointId = Guid.CreateVersion7(clock.GetUtcNow()),
        Account = caller.Account,
        Role = caller.Role,
        Sandbox = isSandbox,
        Url = request.Url!,
        Description = request.Description,
        Filter = Write(request.Filter),
        Flows = Write(request.Flows),
        BatchSize = request.BatchSize,
        Secret = secret,
        CreatedAt = clock.GetUtcNow(),
        Enabled = true,
        Cursor = cursor,
    };

    private static void Apply(WebhookEndpoint endpoint, WebhookChange change)
    {
        endpoint.Url = change.Url ?? endpoint.Url;
        endpoint.Description = change.Description ?? endpoint.Description;
        endpoint.BatchSize = change.BatchSize ?? endpoint.BatchSize;
        if (change.Filter is { } filter) endpoint.Filter = Write(filter);
        if (change.Flows is { } flows && endpoint.Flows is not null) endpoint.Flows = Write(flows);
        if (change.Enabled is not { } enabled) return;
        endpoint.Enabled = enabled;
        endpoint.DisabledBecause = enabled ? null : DisabledReason.Account;
        if (enabled) (endpoint.Failures, endpoint.Probes, endpoint.FailingSince, endpoint.PausedUntil) = (0, 0, null, null);
    }

    private static string? Write<T>(T? wanted)
        where T : class => wanted is null ? null : JsonSerializer.Serialize(wanted, JsonSerializerOptions.Web);
}
