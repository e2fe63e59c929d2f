using Hub.Contracts;
using Hub.Hosting;
using Hub.Ingest;

await HubHost.RunAsync(typeof(InvoicesDeposited).Assembly, args, new IngestService());
