using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>Gives back-office systems their users at the broker and takes them away. One at a time: what is compared with the broker is never half changed.</summary>
internal sealed class BrokerAccess(SystemSettingsStore settings, TimeProvider clock, ILogger<BrokerAccess> log) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Makes the system's user, or gives it a new password.</summary>
    /// <returns>The password, which can never be read again, and what is set now.</returns>
    /// <exception cref="ManagementUnreachableException">Nothing was changed in the store: an earlier password holds, or holds again once the broker is compared.</exception>
    public Task<(string Secret, SystemSettings Settings)> GrantAsync(BrokerManagement broker, string system, string by, CancellationToken stop) => AloneAsync(
        async () =>
        {
            var password = BrokerPassword.Create();
            await broker.PutAsync(BrokerUser.Of(system, broker.VirtualHost), password.Hash, stop);
            // From here on the broker knows the new password: the caller's going away must not keep the store from knowing it too.
            var changed = await settings.ChangeAsync(system, row => Grant(row, password.Hash, by), CancellationToken.None);
            RoutingLog.BrokerAccessGranted(log, system, by);
            return (password.Secret, changed);
        },
        stop);

    /// <summary>Takes the system's user away. Repeating it is harmless.</summary>
    /// <exception cref="ManagementUnreachableException">The revocation is kept, and done when the broker is compared next.</exception>
    public Task<SystemSettings> RevokeAsync(BrokerManagement broker, string system, string by, CancellationToken stop) => AloneAsync(
        async () =>
        {
            var changed = await settings.ChangeAsync(system, row => Revoke(row, by), stop);
            await broker.DeleteAsync(BrokerUser.Of(system, broker.VirtualHost).Name, stop);
            RoutingLog.BrokerAccessRevoked(log, system, by);
            return changed;
        },
        stop);

    /// <summary>Sets again what is not at the broker as it was set here.</summary>
    /// <param name="broker">The broker.</param>
    /// <param name="known">What is set, read when it is this one's turn.</param>
    /// <param name="stop">Gives up.</param>
    public Task<int> RepairAsync(BrokerManagement broker, Func<Task<IReadOnlyList<SystemSettings>>> known, CancellationToken stop) => AloneAsync(
        async () =>
        {
            var accounts = await broker.AccountsAsync(stop);
            var repaired = 0;
            foreach (var row in (await known()).Where(row => row.BrokerAccessSince is not null))
            {
                var user = BrokerUser.Of(row.SystemId, broker.VirtualHost);
                if (!IsWrong(row, user, accounts.GetValueOrDefault(user.Name))) continue;
                await (row.BrokerAccessRevokedAt is null ? broker.PutAsync(user, row.BrokerPasswordHash!, stop) : broker.DeleteAsync(user.Name, stop));
                RoutingLog.BrokerAccessRepaired(log, row.SystemId);
                repaired++;
            }
            return repaired;
        },
        stop);

    public void Dispose() => gate.Dispose();

    /// <summary>True when the broker's user is not what is set.</summary>
    public static bool IsWrong(SystemSettings row, BrokerUser user, BrokerAccount? account) =>
        row.BrokerAccessRevokedAt is null ? account?.Is(user, row.BrokerPasswordHash!) != true : account is not null;

    private void Grant(SystemSettings row, string hash, string by)
    {
        row.BrokerPasswordHash = hash;
        row.BrokerAccessSince = clock.GetUtcNow();
        row.BrokerAccessBy = by;
        row.BrokerAccessRevokedAt = null;
    }

    private void Revoke(SystemSettings row, string by)
    {
        if (row.BrokerAccessSince is null || row.BrokerAccessRevokedAt is not null) return;
        row.BrokerPasswordHash = null;
        row.BrokerAccessBy = by;
        row.BrokerAccessRevokedAt = clock.GetUtcNow();
    }

    private async Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }
}
