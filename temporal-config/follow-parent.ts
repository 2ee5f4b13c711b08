/** Preloaded into the processes of `npm start`: when it is killed and cannot stop them, they stop by themselves. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
