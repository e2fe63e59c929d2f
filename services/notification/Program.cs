using Hub.Contracts;
using Hub.Hosting;
using Hub.Notification;

await HubHost.RunAsync(typeof(InvoicesDeposited).Assembly, args, new NotificationService());
