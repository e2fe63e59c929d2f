using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Routing.Storage;

namespace Hub.Routing;

/// <summary>Who sees which invoice: a supplier what it deposited, a collectivity what was routed to it, an operator everything.</summary>
internal static class Tenancy
{
    public static IQueryable<RegisteredInvoice> VisibleTo(this IQueryable<RegisteredInvoice> invoices, ClaimsPrincipal caller)
    {
        if (caller.IsOperator()) return invoices;
        var account = caller.AccountId();
        return caller.IsSupplier() ? invoices.Where(row => row.SupplierAccount == account) : invoices.Where(row => row.CollectivityAccount == account);
    }
}
