using Hub.Gateway;

await GatewayHost.Build(args).RunAsync();
