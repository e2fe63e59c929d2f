using System.Net;
using Hub.Hosting.Access;

namespace Hub.Routing.Tests.FindInvoice;

public sealed class FindInvoiceTests
{
    [Fact]
    public async Task An_invoice_is_found_by_its_legal_name_by_those_whose_it_is()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        var path = $"/v1/life-cycle/invoices?seller=123456782&number={invoice.Number}&issued=2026-01-31";
        foreach (var (account, role) in new[] { ("supplier-a", HubRoles.Supplier), ("city-a", HubRoles.Collectivity), ("operator", HubRoles.Operator) })
        {
            using var http = routing.As(account, role);
            (await http.GetAsync(path, HttpStatusCode.OK)).GetProperty("invoiceId").GetGuid().ShouldBe(invoice.InvoiceId);
            foreach (var wrong in new[] { path.Replace("2026-01", "2025-01", StringComparison.Ordinal), path.Replace("123456782", "123456783", StringComparison.Ordinal), path.Replace("number=F", "number=G", StringComparison.Ordinal) })
                (await http.GetAsync(wrong, HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
            (await http.GetAsync(path.Replace("seller=1", "seller=x", StringComparison.Ordinal), HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        }
        foreach (var (account, role) in new[] { ("supplier-b", HubRoles.Supplier), ("region-b", HubRoles.Collectivity), ("city-a", HubRoles.Supplier) })
        {
            using var other = routing.As(account, role);
            (await other.GetAsync(path, HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
        }
    }
}
