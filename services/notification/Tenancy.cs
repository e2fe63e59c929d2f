using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Notification.Storage;

namespace Hub.Notification;

/// <summary>Who sees what: a supplier what it deposited, a collectivity what was routed to it, an operator everything. Every query goes through one of these.</summary>
internal static class Tenancy
{
    public static IQueryable<Invoice> VisibleTo(this IQueryable<Invoice> invoices, ClaimsPrincipal caller)
    {
        if (caller.IsOperator()) return invoices;
        var account = caller.AccountId();
        return caller.IsCollectivity() ? invoices.Where(invoice => invoice.CollectivityAccount == account) : invoices.Where(invoice => invoice.SupplierAccount == account);
    }

    /// <summary>For suppliers and operators. A deposit may hold invoices of many collectivities: none of them gets this far.</summary>
    public static IQueryable<Deposit> VisibleTo(this IQueryable<Deposit> deposits, ClaimsPrincipal caller)
    {
        if (caller.IsOperator()) return deposits;
        var account = caller.AccountId();
        return deposits.Where(deposit => deposit.SupplierAccount == account);
    }

    public static IQueryable<JournalEvent> VisibleTo(this IQueryable<JournalEvent> events, ClaimsPrincipal caller) => events.VisibleTo(EventReader.Of(caller));

    /// <summary>The events that a reader wants, behind a place and up to another.</summary>
    public static IQueryable<JournalEvent> Between(this IQueryable<JournalEvent> events, EventReader reader, EventFilter filter, long after, long end) =>
        filter.Of(events.VisibleTo(reader)).Where(entry => entry.Sequence > after && entry.Sequence <= end);

    public static IQueryable<JournalEvent> VisibleTo(this IQueryable<JournalEvent> events, EventReader reader)
    {
        var account = reader.Account;
        return reader.Role switch
        {
            HubRoles.Operator => events,
            HubRoles.Collectivity => events.Where(entry => entry.CollectivityAccount == account),
            _ => events.Where(entry => entry.SupplierAccount == account),
        };
    }
}
