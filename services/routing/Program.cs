using Hub.Contracts;
using Hub.Hosting;
using Hub.Routing;

await HubHost.RunAsync(typeof(InvoicesValidated).Assembly, args, new RoutingService());
