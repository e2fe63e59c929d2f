using Hub.Access;
using Hub.Contracts;
using Hub.Hosting;

await HubHost.RunAsync(typeof(InvoicesDeposited).Assembly, args, new AccessService());
