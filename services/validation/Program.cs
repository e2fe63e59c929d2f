using Hub.Contracts;
using Hub.Hosting;
using Hub.Validation;

await HubHost.RunAsync(typeof(InvoicesDeposited).Assembly, args, new ValidationService());
