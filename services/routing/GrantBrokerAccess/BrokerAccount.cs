namespace Hub.Routing.GrantBrokerAccess;

/// <summary>A user as the broker has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PasswordHash">The hash of its password.</param>
/// <param name="Tags">Its tags, in order, separated by commas.</param>
/// <param name="Permissions">What it may do in the hub's virtual host; null: nothing.</param>
internal sealed record BrokerAccount(string Name, string PasswordHash, string Tags, BrokerPermissions? Permissions)
{
    /// <summary>True when it is what the hub has set.</summary>
    public bool Is(BrokerUser user, string passwordHash) =>
        PasswordHash == passwordHash && Tags == BrokerUser.Tag && Permissions == new BrokerPermissions(user.Configure, user.Write, user.Read);
}
