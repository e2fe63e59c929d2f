using Hub.Contracts;
using Hub.Flows;
using Hub.Hosting;

await HubHost.RunAsync(typeof(InvoicesDeposited).Assembly, args, new FlowsService());
