using Hub.Notification.Tests;

[assembly: AssemblyFixture(typeof(NotificationHub))]
[assembly: AssemblyFixture(typeof(WebhookReceivers))]
