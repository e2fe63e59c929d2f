using Hub.RabbitMq;

[assembly: AssemblyFixture(typeof(RabbitMqFixture))]
