using Yarp.ReverseProxy.Configuration;

namespace Hub.Gateway;

/// <summary>Which path belongs to which service. The more exact path wins.</summary>
internal static class GatewayRoutes
{
    /// <summary>The services whose API has pages.</summary>
    public static readonly IReadOnlyList<string> Documented = ["ingest", "notification", "routing", "validation", "access", "flows"];

    /// <summary>Method (null: any), path, service.</summary>
    public static readonly IReadOnlyList<(string? Method, string Path, string Service)> Table =
    [
        ("POST", "/v1/invoices", "ingest"),
        ("POST", "/v1/deposits", "ingest"),
        ("GET", "/v1/invoices/{id}/document", "ingest"),
        ("GET", "/v1/invoices/{id}/view", "ingest"),
        ("GET", "/v1/invoices", "notification"),
        ("GET", "/v1/invoices/{id}", "notification"),
        ("GET", "/v1/deposits/{id}/receipt", "ingest"),
        ("GET", "/v1/deposits/{**rest}", "notification"),
        ("GET", "/v1/events/{**rest}", "notification"),
        (null, "/v1/journal/{**rest}", "notification"),
        (null, "/v1/webhooks/{**rest}", "notification"),
        (null, "/v1/mail-digest", "notification"),
        ("POST", "/v1/invoices/{id}/statuses/{**rest}", "routing"),
        ("GET", "/v1/invoices/{id}/life-cycle", "routing"),
        ("GET", "/v1/invoices/{id}/attachments/{**rest}", "routing"),
        ("POST", "/v1/invoices/{id}/completion", "routing"),
        ("POST", "/v1/invoices/{id}/recycling", "routing"),
        ("POST", "/v1/invoices/{id}/cash-in", "routing"),
        ("PUT", "/v1/invoices/{id}/refusal-answer", "routing"),
        ("GET", "/v1/life-cycle/{**rest}", "routing"),
        ("GET", "/v1/payment-delays/{**rest}", "routing"),
        ("GET", "/v1/foreseen-failures", "routing"),
        ("POST", "/v1/statuses", "routing"),
        (null, "/flow-service/{**rest}", "flows"),
        (null, "/v1/flows/{**rest}", "flows"),
        ("GET", "/v1/healthcheck", "flows"),
        ("POST", "/v1/validate", "validation"),
        ("GET", "/rules/{**rest}", "validation"),
        (null, "/v1/inbox/{**rest}", "routing"),
        (null, "/v1/systems/{**rest}", "routing"),
        (null, "/v1/directory/{**rest}", "routing"),
        (null, "/v1/routing/{**rest}", "routing"),
        (null, "/v1/quarantine/{**rest}", "routing"),
        (null, "/v1/accounts/{**rest}", "access"),
        ("POST", "/v1/signing-keys", "access"),
        ("POST", "/v1/receipt-keys", "ingest"),
        (null, "/oauth/{**rest}", "access"),
        ("GET", "/.well-known/jwks.json", "ingest"),
        ("GET", "/.well-known/{**rest}", "access"),
    ];

    /// <summary>The table and the services' OpenAPI documents as the proxy reads them.</summary>
    public static IReadOnlyList<RouteConfig> ToRoutes() =>
    [
        .. Table.Select((row, at) => new RouteConfig
        {
            RouteId = $"{at:00}-{row.Service}",
            ClusterId = row.Service,
            Match = new RouteMatch { Path = row.Path, Methods = row.Method is null ? null : [row.Method] },
        }),
        .. Documented.Select(service => new RouteConfig
        {
            RouteId = "openapi-" + service,
            ClusterId = service,
            Match = new RouteMatch { Path = $"/openapi/{service}.json", Methods = ["GET"] },
            Transforms = [new Dictionary<string, string> { ["PathSet"] = "/openapi/v1.json" }],
        }),
    ];

    /// <summary>The services as the proxy's destinations. Long enough for a large deposit on a slow line and for long polling.</summary>
    public static IReadOnlyList<ClusterConfig> ToClusters(GatewayOptions options) =>
        [.. options.Addresses.Select(row => new ClusterConfig
        {
            ClusterId = row.Service,
            HttpRequest = new() { ActivityTimeout = TimeSpan.FromMinutes(5) },
            Destinations = new Dictionary<string, DestinationConfig> { [row.Service] = new() { Address = row.Address.ToString() } },
        })];
}
