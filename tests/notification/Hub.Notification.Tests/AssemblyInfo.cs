using Hub.Notification.Tests;

[assembly: AssemblyFixture(typeof(NotificationHub))]
